/** `tel:` with the figures of a number as people write it; an extension is told apart (RFC 3966). */
export function telLink(phone: string): string {
  const [number = '', extension] = phone.split(/x|ext\.?|#/i);
  const figures = number.replace(/[^\d+]/g, '');
  const inside = extension?.replace(/\D/g, '');
  return `tel:${figures}${inside ? `;ext=${inside}` : ''}`;
}
