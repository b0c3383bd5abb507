import Mustache from 'mustache';
import type { Fill } from '../domain/drafts/draft-fields.ts';

/**
 * Fills a template: text in, text out. Nothing is escaped, since what comes out is only ever inserted as text, never
 * as markup; there are no partials, and fields are plain strings, so nothing in them is run or filled again.
 *
 * @throws Error where the template's sections do not close
 */
export const fill: Fill = (template, fields) => Mustache.render(template, fields, {}, { escape: String });
