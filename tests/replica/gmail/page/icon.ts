const paths = {
  archive: 'M4 4h16l1 4v12H3V8zm1 5v9h14V9zm3 2h8v2H8z',
  attachment:
    'M8 7v9a4 4 0 0 0 8 0V6a3 3 0 0 0-6 0v9a2 2 0 0 0 4 0V8h-1.500v7a.5.5 0 0 1-1 0V6a1.500 1.500 0 0 1 3 0v10a2.500 2.500 0 0 1-5 0V7z',
  back: 'M20 11H8l5-5-1.400-1.400L4 12l7.600 7.400L13 18l-5-5h12z',
  bin: 'M9 3h6l1 2h4v2H4V5h4zM6 8h12v13H6zm3 2v9h1.500v-9zm4.500 0v9H15v-9z',
  caret: 'M7 10l5 5 5-5z',
  close:
    'M6.400 5L12 10.600 17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400L12 13.400 6.400 19 5 17.600 10.600 12 5 6.400z',
  dots: 'M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm0 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm0 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  forward: 'M14 5l7 6-7 6v-4H4v-4h10z',
  inbox: 'M4 4h16v16H4zm2 2v8h3l1 2h4l1-2h3V6z',
  mail: 'M3 5h18v14H3zm2 3v9h14V8l-7 5z',
  menu: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  newer: 'M15 5l1.400 1.400L10.800 12l5.600 5.600L15 19l-7-7z',
  older: 'M9 5L7.600 6.400 13.200 12l-5.600 5.600L9 19l7-7z',
  pencil: 'M4 17l11-11 3 3L7 20H4zM16 5l2-2 3 3-2 2z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20c0-4 4-6 8-6s8 2 8 6z',
  refresh: 'M12 5a7 7 0 1 0 7 7h-2a5 5 0 1 1-1.500-3.500L13 11h7V4l-3 3a7 7 0 0 0-5-2z',
  reply: 'M10 5l-7 6 7 6v-4c5 0 8 1 11 5-1-6-5-9-11-9z',
  search: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm5 8l6 6-1.500 1.500-6-6z',
  send: 'M3 4l19 8-19 8v-6l12-2-12-2z',
  star: 'M12 3l2.700 6 6.300.600-4.800 4.300 1.400 6.300L12 17l-5.600 3.200 1.400-6.300L3 9.600 9.300 9zm0 4.500L10.600 11l-3.600.400 2.700 2.400-.8 3.500L12 15.400l3.100 1.900-.8-3.500 2.700-2.400-3.600-.400z',
  window: 'M4 4h8v2H6v12h12v-6h2v8H4zm10 0h6v6h-2V7.400l-7.300 7.300-1.400-1.400L16.600 6H14z',
  tag: 'M4 6h11l5 6-5 6H4z',
} as const;

export type IconName = keyof typeof paths;

/** A picture of 20 by 20 pixels in the colour of the text around it. */
export function icon(name: IconName): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(namespace, 'svg');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: '20',
    height: '20',
    fill: 'currentColor',
  })) {
    picture.setAttribute(key, value);
  }
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  path.setAttribute('fill-rule', 'evenodd');
  picture.append(path);
  return picture;
}
