import { useId } from 'preact/hooks';
import { addDays, type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { type Language, languages } from '../../utils/domain/language.ts';
import { type LetterKind, letterKinds, letterSorts } from '../../utils/domain/letters/letter-kind.ts';
import type { LetterChoices } from '../../utils/domain/letters/letter-request.ts';
import { announcesAct, nextSteps } from '../../utils/domain/letters/letter-words.ts';
import { plainText, text } from '../../utils/interface-text/message.ts';
import { languageName } from '../../utils/interface-text/names.ts';
import { underscored } from '../../utils/interface-text/underscored.ts';
import { ChoiceSetting } from '../settings/choice-setting.tsx';
import { TextSetting } from '../settings/text-setting.tsx';
import type { Paper } from './letter-sheet.tsx';

interface LetterFormProps {
  readonly choices: LetterChoices;
  readonly today: CalendarDay;
  readonly paper: Paper;
  readonly additions: boolean;
  /** Why nothing can be added here; null where something may be. */
  readonly noAdditions: string | null;
  readonly onChoices: (changes: Partial<LetterChoices>) => void;
  readonly onPaper: (paper: Paper) => void;
  readonly onAdditions: (wanted: boolean) => void;
}

/** What the user decides about a letter. What a creditor must not say is not among the choices. */
export function LetterForm(props: LetterFormProps) {
  const { choices, today, paper, additions, noAdditions, onChoices, onPaper, onAdditions } = props;
  const payById = useId();
  const sort = letterSorts[choices.kind];
  const first = addDays(today, Math.max(1, sort.leastDays));
  return (
    <section class="not-printed">
      <ChoiceSetting
        label={text('letter_kind')}
        value={choices.kind}
        choices={letterKinds.map((kind) => ({ value: kind, words: letterKindName(kind) }))}
        onChange={(value) => onChoices(kindChange(value as LetterKind, choices.language, today))}
      />
      <ChoiceSetting
        label={text('letter_language')}
        value={choices.language}
        choices={languages
          .filter((language) => sort.languages.includes(language))
          .map((language) => ({ value: language, words: languageName(language) }))}
        onChange={(value) => onChoices({ language: value as Language })}
      />
      <ChoiceSetting
        label={text('letter_paper')}
        value={paper}
        choices={[
          { value: 'a4', words: text('letter_paper_a4') },
          { value: 'us-letter', words: text('letter_paper_us') },
        ]}
        onChange={(value) => onPaper(value === 'us-letter' ? 'us-letter' : 'a4')}
      />
      <label for={payById}>
        <span>{text('letter_pay_by')}</span>
        <input
          id={payById}
          type="date"
          min={first}
          max={addDays(today, 366)}
          value={choices.payBy}
          onChange={(event) => {
            const day = parseCalendarDay(event.currentTarget.value);
            if (day && day >= first && day <= addDays(today, 366)) onChoices({ payBy: day });
          }}
        />
      </label>
      {sort.leastDays > 0 && <p class="quiet-words">{text('letter_least_days', { days: sort.leastDays })}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={additions}
          disabled={noAdditions !== null}
          onChange={(event) => onAdditions(event.currentTarget.checked)}
        />
        {text('letter_additions')}
      </label>
      {noAdditions && <p class="quiet-words">{noAdditions}</p>}
      <ChoiceSetting
        label={text('letter_next')}
        value={choices.next}
        choices={nextSteps.map((step) => ({ value: step, words: plainText(`letter_next_${underscored(step)}`) }))}
        onChange={(value) =>
          onChoices({ next: nextSteps.find((step) => step === value) ?? 'write-again', decided: false })
        }
      />
      {announcesAct(choices.next) && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={choices.decided}
              onChange={(event) => onChoices({ decided: event.currentTarget.checked })}
            />
            {text('letter_decided')}
          </label>
          <p class="quiet-words">{text('letter_decided_hint')}</p>
        </>
      )}
      <TextSetting
        label={text('letter_agreement')}
        lines={2}
        value={choices.agreement}
        hint={text('letter_agreement_hint')}
        onChange={(agreement) => onChoices({ agreement })}
      />
      <TextSetting
        label={text('letter_documents')}
        lines={2}
        value={choices.documents}
        hint={text('letter_documents_hint')}
        onChange={(documents) => onChoices({ documents })}
      />
      {choices.kind === 'before-action-individual' && (
        <TextSetting
          label={text('letter_offer')}
          lines={2}
          value={choices.offerRefused}
          hint={text('letter_offer_hint')}
          onChange={(offerRefused) => onChoices({ offerRefused })}
        />
      )}
    </section>
  );
}

export function letterKindName(kind: LetterKind): string {
  return plainText(`letter_kind_${underscored(kind)}`);
}

/** Another kind of letter takes the language it is written in and the time it usually gives. */
export function kindChange(kind: LetterKind, language: Language, today: CalendarDay): Partial<LetterChoices> {
  const sort = letterSorts[kind];
  return {
    kind,
    language: sort.languages.includes(language) ? language : (sort.languages[0] ?? language),
    payBy: addDays(today, sort.usualDays),
    next: sort.usualNext,
    decided: false,
  };
}
