import { partial, type Shape } from '../../domain/shape/shape.ts';
import { invoiceFields } from '../../domain/shape/value-shapes.ts';
import type { FactChanges } from '../views.ts';

const { language: _, ...factFields } = invoiceFields;

/** Facts of an invoice that are to be kept. */
export const isFactChanges: Shape<FactChanges> = partial(factFields);
