import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { SiteAccess } from '../../components/today/site-access.tsx';
import { closedSites, onAccessChange, openSite, type Site } from './site-access.ts';

/** Which sites are closed to Fairdue, kept up to date. */
export function SiteAccessNotice() {
  const closed = useSignal<readonly Site[]>([]);
  const refused = useSignal<Site | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    const look = async () => {
      const now = await closedSites();
      if (!shown.signal.aborted) closed.value = now;
    };
    void look();
    onAccessChange(() => void look(), shown.signal);
    return () => shown.abort();
  }, []);
  const onOpen = async (site: Site) => {
    const isOpen = await openSite(site);
    refused.value = isOpen ? null : site;
    if (isOpen) closed.value = closed.value.filter((one) => one !== site);
  };
  return <SiteAccess closed={closed.value} refused={refused.value} onOpen={(site) => void onOpen(site)} />;
}
