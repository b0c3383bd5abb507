import { useSignal } from '@preact/signals';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import type { DraftActions } from './draft-actions.ts';
import { DraftGaps } from './draft-gaps.tsx';
import { WhyList } from './why-list.tsx';

interface WrittenDraftLineProps {
  readonly drafts: DraftActions;
  readonly disabled: boolean;
}

/** Under the tones, once a draft stands in the reply: the same in other words, and what the words rest on. */
export function WrittenDraftLine({ drafts, disabled }: WrittenDraftLineProps) {
  const isOpen = useSignal(false);
  const { written } = drafts;
  if (!written) return null;
  const id = `why-${written.invoiceId}`;
  return (
    <div class="written-draft">
      <fieldset class="actions" aria-label={text('draft_choices')}>
        <Button weight="quiet" disabled={disabled} onPress={drafts.onAnotherWording}>
          {text('draft_another_wording')}
        </Button>
        <Button
          weight="quiet"
          expanded={isOpen.value}
          controls={id}
          onPress={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {text('draft_why')}
        </Button>
      </fieldset>
      <DraftGaps
        missing={written.missing}
        toSettings={
          <Button weight="quiet" onPress={drafts.onSettings}>
            {text('letter_fill_in_settings')}
          </Button>
        }
      />
      <div id={id} hidden={!isOpen.value}>
        {isOpen.value && <WhyList sentences={written.sentences} />}
      </div>
    </div>
  );
}
