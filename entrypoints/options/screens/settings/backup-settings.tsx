import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import { FileChoice } from '../../../../components/controls/file-choice.tsx';
import type { NoticeText } from '../../../../components/controls/notice.tsx';
import { today } from '../../../../utils/clock.ts';
import type { BackupProblem } from '../../../../utils/domain/backup/backup-file.ts';
import { shortDay } from '../../../../utils/interface-text/format.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import { saveFile } from '../save-file.ts';
import { bringIn, makeBackup } from './backup.ts';

interface BackupSettingsProps {
  readonly onNotice: (said: NoticeText) => void;
  /** Called once a file was taken in: the settings may be others. */
  readonly onBroughtIn: () => void;
}

/** One file out, and in again: here, or on another machine. */
export function BackupSettings({ onNotice, onBroughtIn }: BackupSettingsProps) {
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const last = useSignal<Answer<'last-import'>>(null);

  async function look(): Promise<void> {
    last.value = await ask('last-import', {});
  }
  useEffect(() => void look().catch(() => {}), []);

  async function alone(work: () => Promise<void>): Promise<void> {
    busy.value = true;
    problem.value = null;
    try {
      await work();
    } catch {
      problem.value = text('error_no_answer');
    } finally {
      busy.value = false;
    }
  }

  const out = () =>
    void alone(async () => {
      const { text: contents, entries } = await makeBackup();
      saveFile(`fairdue-${today()}.json`, contents, 'application/json');
      onNotice({ words: text('notice_backup_out', { entries }) });
    });

  const bring = (file: File) =>
    void alone(async () => {
      const done = await bringIn(file);
      if ('problem' in done) {
        problem.value = `${text('backup_failed')} ${problemWords(done.problem)}`;
        return;
      }
      onNotice({ words: text('notice_backup_in', { added: done.added }), undo: takeOut });
      await look();
      onBroughtIn();
    });

  const takeOut = () =>
    void alone(async () => {
      const { removed } = await ask('take-out-import', {});
      onNotice({ words: text('notice_backup_taken_out', { removed }) });
      await look();
      onBroughtIn();
    });

  return (
    <section>
      <h2>{text('backup_heading')}</h2>
      <p class="quiet-words">{text('backup_hint')}</p>
      <div class="together">
        <Button onPress={out} disabled={busy.value}>
          {text('action_backup_out')}
        </Button>
        <FileChoice
          words={text('action_backup_in')}
          accept=".json,application/json"
          disabled={busy.value}
          onFile={bring}
        />
      </div>
      <p class="quiet-words">{text('backup_in_hint')}</p>
      {last.value && (
        <>
          <p class="quiet-words">
            {text('backup_last_in', { day: shortDay(last.value.on, today()), entries: last.value.entries })}
          </p>
          <Button weight="quiet" onPress={takeOut} disabled={busy.value}>
            {text('action_take_out')}
          </Button>
        </>
      )}
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
    </section>
  );
}

function problemWords({ code, place }: BackupProblem): string {
  switch (code) {
    case 'too-large':
      return text('backup_problem_too_large');
    case 'not-json':
      return text('backup_problem_not_json');
    case 'not-a-backup':
      return text('backup_problem_not_a_backup', { place });
    case 'newer':
      return text('backup_problem_newer');
    case 'bad-entry':
      return text('backup_problem_bad_entry', { place });
    case 'bad-settings':
      return text('backup_problem_bad_settings', { place });
    case 'count':
      return text('backup_problem_count', { place });
  }
}
