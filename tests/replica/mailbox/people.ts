import type { Person } from './thread.ts';

/** The owner of account /u/0, a designer who works for clients abroad. */
export const nora: Person = { name: 'Nora Lindqvist', email: 'nora@lindqvist.example' };

/** The same person's German studio, account /u/1. */
export const studio: Person = { name: 'Studio Lindqvist', email: 'studio@lindqvist-berlin.example' };

export const noraSignature: readonly string[] = [
  'Nora Lindqvist',
  'Brand & editorial design',
  'lindqvist.example · +44 20 7946 0142',
];

export const studioSignature: readonly string[] = [
  'Nora Lindqvist',
  'Studio Lindqvist · Oranienstraße 214 · 10999 Berlin',
  'Tel. 030 23125 417 · USt-IdNr. DE999999999',
];

export const accountant: Person = { name: 'Judith Amsel', email: 'judith@amsel-tax.example' };
