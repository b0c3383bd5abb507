import { expect, it } from 'vitest';
import { schemeAt } from '../../utils/pages/scheme.ts';
import { showPage } from '../support/show-page.ts';

it.each([
  ['the paper', '<div style="background:rgb(20,20,20)"><i></i></div>', 'dark'],
  ['the nearest paper', '<div style="background:rgb(20,20,20)"><p style="background:#fff"><i></i></p></div>', 'light'],
  [
    'the paper behind what is see-through',
    '<div style="background:#111"><p style="background:rgba(255,255,255,.1)"><i></i></p></div>',
    'dark',
  ],
  ['the ink where there is no paper', '<div style="color:rgb(240,240,240)"><i></i></div>', 'dark'],
  ['neither', '<div><i></i></div>', 'light'],
])('a scheme is told by %s', (_, html, scheme) => {
  showPage(`<!doctype html><body>${html}</body>`);
  expect(schemeAt(document.querySelector('i') ?? document.body)).toBe(scheme);
});
