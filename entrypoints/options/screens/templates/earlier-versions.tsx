import { Button } from '../../../../components/controls/button.tsx';
import type { DraftTemplate } from '../../../../utils/domain/drafts/draft-template.ts';
import { text } from '../../../../utils/interface-text/message.ts';

interface EarlierVersionsProps {
  /** The newest last; that one is in use. */
  readonly versions: readonly DraftTemplate[];
  readonly onUse: (template: DraftTemplate) => void;
}

/** The texts that were used before, the latest first; any of them can be taken up again. */
export function EarlierVersions({ versions, onUse }: EarlierVersionsProps) {
  const earlier = versions.slice(0, -1).map((template, index) => ({ template, number: index + 1 }));
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>{text('template_versions')}</h2>
      <ol class="template-versions">
        {earlier.toReversed().map(({ template, number }) => (
          <li key={number}>
            <details>
              <summary>{text('template_version', { number })}</summary>
              <pre>{`${template.subject}\n\n${template.body}`}</pre>
              <Button onPress={() => onUse(template)}>{text('template_use')}</Button>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
