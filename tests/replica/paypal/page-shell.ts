import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { type Html, html, jsonInScript, trusted } from './html.ts';
import { scriptText } from './page-script-text.ts';
import { seededRandom } from './seeded-random.ts';

/** An answer as a server gives it; the body is the whole document. */
export interface PaypalAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PaypalDocument {
  readonly title: string;
  readonly locale: string;
  readonly dark: boolean;
  /** What the page's own scripts take for today. */
  readonly today: CalendarDay;
  readonly content: Html;
  readonly scripts: readonly string[];
  /** Style rules besides the shell's. */
  readonly style?: string;
  /** Data the page carries inline for its own script. */
  readonly state?: unknown;
}

const shellStyle = `
:root { color-scheme: light; --page: #fff; --ink: #001435; --quiet: #545d68; --line: #d9dde2; --chip: #f1f2f4; }
:root.dark { color-scheme: dark; --page: #121317; --ink: #eceef1; --quiet: #a3a9b3; --line: #34383f; --chip: #24272d; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 Verdana, "Liberation Sans", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px; }
nav.top { display: flex; gap: 24px; padding: 16px; border-bottom: 1px solid var(--line); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 10px 8px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.amount { text-align: end; }
[role=row] { display: grid; grid-template-columns: 2fr repeat(6, 1fr); gap: 8px; padding: 10px 0; border-bottom: 1px solid var(--line); }
.quiet, small, .label { color: var(--quiet); font-size: 13px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; list-style: none; padding: 0; }
.card { position: relative; border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
.cover { position: absolute; inset: 0; }
.big { font-size: 22px; }
.pill, .chip { background: var(--chip); border-radius: 999px; padding: 2px 10px; }
.entry { display: grid; grid-template-columns: 2fr 1fr 1fr 1fr 1fr; gap: 12px; padding: 12px 0; border-bottom: 1px solid var(--line); }
.columns { display: grid; grid-template-columns: 2fr 1fr; gap: 24px; }
.columns-head { display: grid; grid-template-columns: 1fr 1fr 2fr 1fr 1fr 1fr; gap: 8px; padding: 8px; }
.scroller { height: 640px; overflow-y: auto; position: relative; border: 1px solid var(--line); }
.spacer { position: relative; }
.recycled { position: absolute; left: 0; right: 0; height: 72px; box-sizing: border-box; display: grid; grid-template-columns: 1fr 1fr 2fr 1fr 1fr 1fr; gap: 8px; padding: 8px; border-bottom: 1px solid var(--line); }
.sheet { position: fixed; inset: 15% 30%; background: var(--page); border: 1px solid var(--line); padding: 24px; overflow: auto; }
dl div, .fact { margin: 8px 0; } dt { color: var(--quiet); } dd { margin: 0; }
textarea { width: 100%; box-sizing: border-box; font: inherit; }
`;

/** The document with PayPal-like headers: a nonce for every script, Trusted Types enforced, nothing loaded. */
export function answerWith({
  title,
  locale,
  dark,
  today,
  content,
  scripts,
  style = '',
  state,
}: PaypalDocument): PaypalAnswer {
  const random = seededRandom(`nonce ${title} ${scripts.join()}`);
  const nonce = Array.from({ length: 22 }, () => random.pick([...'abcdefghijkmnpqrstuvwxyz23456789'])).join('');
  const body = html`<!doctype html>
<html lang="${locale}" data-today="${today}"${dark && trusted(' class="dark"')}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${trusted(shellStyle + style)}</style>
</head>
<body>
<nav class="top" aria-label="PayPal"><b>PayPal</b><a href="/mep/dashboard">Home</a><a href="/myaccount/transactions">Activity</a></nav>
<main>${content}</main>
${state !== undefined && html`<script type="application/json" id="state">${jsonInScript(state)}</script>`}
${scripts.map((name) => html`<script nonce="${nonce}">${trusted(scriptText(name))}</script>`)}
</body>
</html>`.markup;
  return { status: 200, headers: headersWith(nonce), body };
}

function headersWith(nonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cache-control': 'no-store',
  };
}
