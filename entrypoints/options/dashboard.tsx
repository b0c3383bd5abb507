import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { interfaceLocale, text } from '../../utils/interface-text/message.ts';
import { addressOf, placeOf } from './address.ts';
import { type ScreenProps, screens, usualScreen } from './screens.ts';

interface Shown {
  readonly name: string;
  readonly about: string;
  readonly Screen: ComponentType<ScreenProps>;
}

/** The list of screens, and the one that the address names. */
export function Dashboard() {
  const shown = useSignal<Shown | null>(null);
  const failed = useSignal(false);

  useEffect(() => {
    document.documentElement.lang = interfaceLocale();
    let newest = 0;
    async function show(): Promise<void> {
      newest += 1;
      const mine = newest;
      const place = placeOf(location.hash);
      const named = (name: string) => screens.find((one) => one.name === name);
      const screen = named(place.name) ?? named(usualScreen);
      if (!screen) return;
      try {
        const Screen = await screen.load();
        if (mine !== newest) return;
        document.title = screen.label ? text(screen.label) : text('extension_name');
        shown.value = { name: screen.name, about: place.about, Screen };
      } catch {
        failed.value = true;
      }
    }
    void show();
    const moved = () => void show();
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);

  const now = shown.value;
  return (
    <>
      <nav aria-label={text('screens_label')} class="screens">
        {screens.map(
          ({ name, label }) =>
            label && (
              <a key={name} href={addressOf(name)} aria-current={name === now?.name ? 'page' : undefined}>
                {text(label)}
              </a>
            ),
        )}
      </nav>
      <main>
        {failed.value && <p role="alert">{text('error_screen')}</p>}
        {now && <now.Screen key={`${now.name}/${now.about}`} about={now.about} />}
      </main>
    </>
  );
}
