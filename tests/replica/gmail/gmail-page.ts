import { createHash } from 'node:crypto';
import { pageScript, pageStyles } from './page-script.ts';
import type { ReplicaSettings } from './settings.ts';

export interface PageResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

/** The whole of Gmail for one account: one page without any other resource, under a policy as strict as Gmail's. */
export async function gmailPage(settings: ReplicaSettings): Promise<PageResponse> {
  const nonce = createHash('sha256').update(`${settings.seed} ${settings.account}`).digest('base64url').slice(0, 22);
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(nonce),
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'origin',
      'cache-control': 'no-store',
    },
    body: documentOf(settings, nonce, await pageScript()),
  };
}

function policyOf(nonce: string): string {
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types gmail#html gmail#script goog#html',
  ].join('; ');
}

function documentOf(settings: ReplicaSettings, nonce: string, script: string): string {
  const { language, direction, theme, density, mailbox } = settings;
  const globals = `var GLOBALS=[,,,,"gmail.${language}.replica",,,,,"0a1b2c3d4e",${asScript(mailbox.owner.email)},,,,,,,[]];`;
  return `<!doctype html>
<html lang="${language}" dir="${direction}" data-theme="${theme}" data-density="${density}">
<head>
<meta charset="utf-8">
<title>Gmail</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${pageStyles()}</style>
<script nonce="${nonce}">${globals}</script>
<script type="application/json" id="replica-settings">${asScript(settings)}</script>
</head>
<body class="aAU">
<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;
}

/** JSON that cannot end the script element it stands in. */
function asScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
