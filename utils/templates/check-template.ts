import Mustache from 'mustache';
import { type DraftFields, flagFields, textFields } from '../domain/drafts/draft-fields.ts';
import type { DraftTemplate } from '../domain/drafts/draft-template.ts';
import type { TemplateProblem } from '../domain/drafts/template-problem.ts';

/** As Mustache gives it: type, name, and for a section its own tokens at place 4. */
type Token = readonly [type: string, name: string, ...rest: readonly unknown[]];

const known: readonly string[] = [...textFields, ...flagFields];

/**
 * Whether a text can be used: every field in it is one that exists, every section closes, and nothing else than fields
 * and sections is in it. With `fields` also whether each field that is inserted has a value there; what stands in a
 * section that is left out is not asked for.
 */
export function templateProblems(template: DraftTemplate, fields: DraftFields | null): TemplateProblem[] {
  const found = [template.subject, template.body].flatMap((text) => problemsOf(text, fields));
  return found.filter(({ kind, name }, at) => found.findIndex((one) => one.kind === kind && one.name === name) === at);
}

function problemsOf(text: string, fields: DraftFields | null): TemplateProblem[] {
  try {
    return tokens(Mustache.parse(text)).flatMap((token) => problemsIn(token, fields));
  } catch (error) {
    // `Unclosed section "many" at 12`, `Unclosed tag at 7`: the name is what the user looks for.
    const [, name = ''] = /"([^"]*)"/.exec(error instanceof Error ? error.message : '') ?? [];
    return [{ kind: 'broken', name: name || '{{' }];
  }
}

function problemsIn([type, name, ...rest]: Token, fields: DraftFields | null): TemplateProblem[] {
  if (type === 'text') return [];
  const isField = type === 'name' || type === '&';
  const isSection = type === '#' || type === '^';
  // Comments say nothing; partials and other delimiters are not part of what a template can do.
  if (type === '!') return [];
  if ((!isField && !isSection) || !known.includes(name)) return [{ kind: 'unknown', name }];
  const value = fields ? (new Map<string, string | boolean>(Object.entries(fields)).get(name) ?? '') : null;
  if (isField) {
    const isFlag = flagFields.some((flag) => flag === name);
    if (isFlag) return [{ kind: 'unknown', name }];
    return value === '' ? [{ kind: 'empty', name }] : [];
  }
  const isShown = value === null || (type === '#') === Boolean(value);
  return isShown ? tokens(rest[2]).flatMap((token) => problemsIn(token, fields)) : [];
}

function tokens(list: unknown): Token[] {
  return Array.isArray(list) ? list.filter(isToken) : [];
}

function isToken(value: unknown): value is Token {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
