import type { Html } from '../../../replica/paypal/html.ts';
import type { ListShows } from '../../../replica/paypal/paypal-design.ts';
import type { OtherRow, Pen, Writing } from './other-rows.ts';

/** A list as nobody here has drawn it before. */
export interface OtherList {
  readonly name: string;
  readonly writing: Writing;
  readonly shows: ListShows & { readonly number?: false };
  readonly style?: string;
  readonly draw: (rows: readonly OtherRow[], pen: Pen) => Html;
  /** What a page's script would do once the markup is there. */
  readonly script?: (document: Document) => void;
}

/** An invoice's own page. */
export interface OtherPage {
  readonly name: string;
  readonly writing: Writing;
  readonly style?: string;
  readonly draw: (row: OtherRow, others: readonly OtherRow[], pen: Pen) => Html;
  readonly script?: (document: Document) => void;
  /** False where the page names no such fact. */
  readonly shows?: { readonly email?: false; readonly issued?: false; readonly total?: false };
}

/** Turns every `<template data-shadow>` into the shadow root of its parent, the innermost last. */
export function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content.cloneNode(true));
    template.remove();
    attachShadows(shadow);
  }
}
