import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** The built manifests. `npm test` builds before it runs this; a lone run of Vitest says what is missing. */
const targets = ['chrome-mv3', 'firefox-mv3'] as const;

const manifestOf = (target: string) => {
  const file = join(root, '.output', target, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${target} is not built; run \`npm run build\` first`);
  return JSON.parse(readFileSync(file, 'utf8'));
};

/** Everything Fairdue may ask for. Each has its reason in README.md; a test below holds the two together. */
const allowedPermissions = {
  'chrome-mv3': ['alarms', 'notifications', 'offscreen', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['alarms', 'notifications', 'storage', 'unlimitedStorage'],
};
const allowedHosts = [
  'https://mail.google.com/*',
  'https://www.paypal.com/invoice/*',
  'https://www.paypal.com/invoices*',
];

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  it('is version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for no permission beyond the ones that have a reason', () => {
    const {
      permissions = [],
      optional_permissions = [],
      host_permissions = [],
      optional_host_permissions = [],
    } = manifest;
    expect([...permissions].sort()).toEqual(allowedPermissions[target]);
    expect([optional_permissions, host_permissions, optional_host_permissions]).toEqual([[], [], []]);
  });

  it('runs in pages of the two sites only, in top frames', () => {
    for (const script of manifest.content_scripts) {
      for (const match of script.matches) expect(allowedHosts).toContain(match);
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('lets no page of ours make a request or be framed', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = new Map(
      policy.split(';').map((part) => [part.trim().split(' ')[0], part.trim().split(' ').slice(1).join(' ')]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('connect-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    expect(directives.get('form-action')).toBe("'none'");
  });

  it('opens nothing of ours to pages and stays out of private windows', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('has content scripts that Chromium takes: none with a code point that Unicode keeps out of texts', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
    const refused = scripts.filter((name: string) =>
      /\p{Noncharacter_Code_Point}/u.test(readFileSync(join(root, '.output', target, name), 'utf8')),
    );
    expect(scripts).toHaveLength(2);
    expect(refused).toEqual([]);
  });

  it('never starts on the pages of a bill that the user is to pay', () => {
    const [onPaypal] = manifest.content_scripts.filter(({ matches }: { matches: string[] }) =>
      matches.some((match) => match.includes('paypal.com')),
    );
    for (const path of ['invoice/p/*', 'invoice/s/pay/*', 'invoice/s/pdf/*', 'invoice/payerView/*']) {
      expect(onPaypal.exclude_matches).toContain(`https://www.paypal.com/${path}`);
    }
  });

  it('declares a name and a description in every language', () => {
    expect(manifest.name).toBe('__MSG_extension_name__');
    expect(manifest.default_locale).toBe('en');
  });
});

describe('the README', () => {
  it('gives a reason for every permission and every host', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const permission of allowedPermissions['chrome-mv3']) expect(readme).toContain(`\`${permission}\``);
    expect(readme).toContain('mail.google.com');
    expect(readme).toContain('www.paypal.com');
  });
});
