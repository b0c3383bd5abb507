import { text } from '../../utils/interface-text/message.ts';
import { siteName } from '../../utils/interface-text/names.ts';
import { Button } from '../controls/button.tsx';

type Site = 'gmail' | 'paypal';

interface SiteAccessProps {
  readonly closed: readonly Site[];
  /** The site that was asked for, and not granted. */
  readonly refused: Site | null;
  readonly onOpen: (site: Site) => void;
}

/** Says which sites the browser keeps Fairdue out of, what that means, and gives the way back. */
export function SiteAccess({ closed, refused, onOpen }: SiteAccessProps) {
  if (closed.length === 0) return null;
  return (
    <section class="site-access" role="status">
      {closed.map((site) => (
        <div key={site}>
          <p>{text('access_missing', { site: siteName(site) })}</p>
          {refused === site && <p>{text('access_by_hand', { site: siteName(site) })}</p>}
          <Button weight="main" onPress={() => onOpen(site)}>
            {text('action_allow_site', { site: siteName(site) })}
          </Button>
        </div>
      ))}
    </section>
  );
}
