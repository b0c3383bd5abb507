import { localTerm, type MarkupItem } from './markup-item.ts';

const longestScript = 200_000;
const deepest = 12;
const mostItems = 500;

/** The things a JSON-LD script describes, outermost first; none where it is no JSON. */
export function itemsOfJsonLd(script: string): MarkupItem[] {
  if (script.length > longestScript) return [];
  try {
    const items: MarkupItem[] = [];
    collect(JSON.parse(script), items, 0);
    return items;
  } catch {
    return [];
  }
}

function collect(value: unknown, items: MarkupItem[], depth: number): void {
  if (depth > deepest || items.length >= mostItems || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, mostItems)) collect(entry, items, depth + 1);
    return;
  }
  const item = itemOf(value as Record<string, unknown>, depth);
  if (item.types.length > 0) items.push(item);
  for (const entry of Object.values(value)) collect(entry, items, depth + 1);
}

function itemOf(entry: Record<string, unknown>, depth: number): MarkupItem {
  const properties = new Map<string, (string | MarkupItem)[]>();
  for (const [key, value] of Object.entries(entry)) {
    if (!key.startsWith('@')) properties.set(localTerm(key), valuesOf(value, depth + 1));
  }
  const types = [entry['@type']].flat().filter((type): type is string => typeof type === 'string');
  return { types: types.map(localTerm), properties };
}

function valuesOf(value: unknown, depth: number): (string | MarkupItem)[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  if (Array.isArray(value)) return value.slice(0, mostItems).flatMap((entry) => valuesOf(entry, depth + 1));
  return typeof value === 'object' && value !== null ? [itemOf(value as Record<string, unknown>, depth)] : [];
}
