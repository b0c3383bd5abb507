import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { LadderEditor } from '../../../../components/settings/ladder-editor.tsx';
import { LadderTimeline } from '../../../../components/settings/ladder-timeline.tsx';
import { WorkingDays } from '../../../../components/settings/working-days.tsx';
import { today } from '../../../../utils/clock.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import { BackupSettings } from './backup-settings.tsx';
import { BusinessSettings, PaymentSettings, TermsSettings } from './business-settings.tsx';
import { FeeSettings } from './fee-settings.tsx';
import { ContactSettings, DigestSettings, DraftSettings, PaypalSettings, YouSettings } from './setting-sections.tsx';

type Preferences = Answer<'read-preferences'>;

/** What the user has chosen. Every field is optional, and each is kept as soon as it is left. */
export function SettingsScreen() {
  const preferences = useSignal<Preferences | null>(null);
  const mailboxes = useSignal<readonly string[]>([]);
  const notice = useSignal<NoticeText | null>(null);

  const newest = useRef(0);

  function load(): void {
    const failed = () => {
      notice.value = { words: text('error_no_answer') };
    };
    ask('read-preferences', {}).then((kept) => {
      preferences.value = kept;
    }, failed);
    ask('mailboxes', {}).then((known) => {
      mailboxes.value = known;
    }, failed);
  }
  useEffect(load, []);

  /** Shown at once: what is changed next builds on it, however long the answer takes. */
  async function save(changes: Partial<Preferences>): Promise<void> {
    if (preferences.value) preferences.value = { ...preferences.value, ...changes };
    newest.current += 1;
    const mine = newest.current;
    try {
      const answer = await ask('change-preferences', { changes });
      if (mine === newest.current) preferences.value = answer;
      notice.value = { words: text('notice_saved') };
    } catch {
      load();
      notice.value = { words: text('error_not_saved') };
    }
  }

  const kept = preferences.value;
  const keep = (changes: Partial<Preferences>) => void save(changes);
  return (
    <>
      <h1>{text('options_title')}</h1>
      <Notice notice={notice.value} />
      {kept && (
        <>
          <YouSettings preferences={kept} mailboxes={mailboxes.value} onChange={keep} />
          <BusinessSettings preferences={kept} onChange={keep} />
          <PaymentSettings preferences={kept} onChange={keep} />
          <TermsSettings preferences={kept} onChange={keep} />
          <DraftSettings preferences={kept} onChange={keep} />
          <FeeSettings preferences={kept} onChange={keep} />
          <DigestSettings preferences={kept} onChange={keep} />
          <WorkingDays
            weekend={kept.weekend}
            daysOff={kept.daysOff}
            today={today()}
            onWeekend={(weekend) => keep({ weekend })}
            onDaysOff={(daysOff) => keep({ daysOff })}
          />
          <LadderEditor ladder={kept.ladder} onChange={(ladder) => keep({ ladder })} />
          <ContactSettings preferences={kept} onChange={keep} />
          <PaypalSettings preferences={kept} onChange={keep} />
          <LadderTimeline policy={kept} today={today()} />
          <BackupSettings
            onNotice={(said) => {
              notice.value = said;
            }}
            onBroughtIn={load}
          />
        </>
      )}
    </>
  );
}
