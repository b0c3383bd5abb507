import type { ReplyKind } from '../../domain/reply.ts';
import { replyKinds } from '../../domain/reply.ts';
import type { ReplySigns } from './reply-signs.ts';

/** `none` says nothing about the payment. */
export type Meaning = ReplyKind | 'none';

const meanings: readonly Meaning[] = [...replyKinds, 'none'];

/** How likely a reply means what, all of it together 1. */
export type Likelihoods = ReadonlyMap<Meaning, number>;

/** Weighs the signs of a reply. */
export type ReplyModel = (signs: ReplySigns) => Likelihoods;

/** What was learned. */
export interface LearnedReplies {
  readonly signs: readonly string[];
  /** For each sign one weight for each meaning: signed bytes of `grain`, in Base64. */
  readonly weights: string;
}

interface Counted {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

const rounds = 8;
const learningRate = 0.12;
/** Keeps the first steps short. */
const firstSquare = 0.1;
/** Examples of a kind stand together; steps of a prime mix them, the same way every time. */
const stride = 7_919;
/** A sign of fewer examples tells more about these than about others. */
const fewestExamples = 2;
/** Weights stay within four; finer ones change no reading. */
const grain = 1 / 32;

/**
 * Learns from examples how much each sign speaks for each meaning (logistic regression, with steps that shorten for
 * signs often seen). The same examples teach the same. It takes a fraction of a second for a few thousand.
 */
export function learnReplies(examples: readonly (readonly [Meaning, ReplySigns])[]): LearnedReplies {
  const signs = signsOften(examples.map(([, one]) => one));
  const known = indexesOf(signs);
  const counted = examples.map(([meaning, one]) => ({ ...count(one, known), meaning: meanings.indexOf(meaning) }));
  const weights = new Float32Array(signs.length * meanings.length);
  const squares = new Float32Array(weights.length).fill(firstSquare);
  for (let step = 0; step < counted.length * rounds; step += 1) {
    const example = counted[(step * stride) % counted.length];
    if (example) improve(weights, squares, example, example.meaning);
  }
  return { signs, weights: packed(weights) };
}

/** Weighs replies by what was learned. */
export function replyModel({ signs, weights }: LearnedReplies): ReplyModel {
  const known = indexesOf(signs);
  const learned = unpacked(weights);
  return (reply) => {
    const likely = likelihoods(learned, count(reply, known));
    return new Map(meanings.map((meaning, at) => [meaning, likely[at] ?? 0]));
  };
}

function packed(weights: Float32Array): string {
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / grain))));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte & 0xff)).join(''));
}

function unpacked(weights: string): Float32Array {
  const bytes = Int8Array.from(atob(weights), (character) => character.charCodeAt(0));
  return Float32Array.from(bytes, (byte) => byte * grain);
}

/** In the order of their first example. */
function signsOften(all: readonly ReplySigns[]): string[] {
  const seen = new Map<string, number>();
  for (const signs of all) for (const sign of signs.keys()) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  return [...seen].filter(([, examples]) => examples >= fewestExamples).map(([sign]) => sign);
}

function indexesOf(signs: readonly string[]): Map<string, number> {
  return new Map(signs.map((sign, index) => [sign, index]));
}

function count(signs: ReplySigns, known: ReadonlyMap<string, number>): Counted {
  const indexes: number[] = [];
  const values: number[] = [];
  for (const [sign, value] of signs) {
    const index = known.get(sign);
    if (index === undefined) continue;
    indexes.push(index * meanings.length);
    values.push(value);
  }
  return { indexes, values };
}

function likelihoods(weights: Float32Array, { indexes, values }: Counted): Float64Array {
  const scores = new Float64Array(meanings.length);
  for (let at = 0; at < indexes.length; at += 1) {
    const from = indexes[at] ?? 0;
    const value = values[at] ?? 0;
    for (let one = 0; one < scores.length; one += 1)
      scores[one] = (scores[one] ?? 0) + (weights[from + one] ?? 0) * value;
  }
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

function improve(weights: Float32Array, squares: Float32Array, example: Counted, meaning: number): void {
  const { indexes, values } = example;
  const errors = likelihoods(weights, example);
  errors[meaning] = (errors[meaning] ?? 0) - 1;
  for (let at = 0; at < indexes.length; at += 1) {
    const from = indexes[at] ?? 0;
    const value = values[at] ?? 0;
    for (let one = 0; one < errors.length; one += 1) {
      const slope = (errors[one] ?? 0) * value;
      const square = (squares[from + one] ?? 0) + slope * slope;
      squares[from + one] = square;
      weights[from + one] = (weights[from + one] ?? 0) - (learningRate * slope) / Math.sqrt(square);
    }
  }
}
