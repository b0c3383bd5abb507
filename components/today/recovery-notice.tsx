import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';

interface RecoveryNoticeProps {
  /** How many entries only the second copy has. */
  readonly lost: number;
  readonly onOpen: () => void;
}

/** Says that records are missing and that they are not lost, above everything that is worked on without them. */
export function RecoveryNotice({ lost, onOpen }: RecoveryNoticeProps) {
  return (
    <section class="recovery" role="alert">
      <p>{text('recovery_notice', { count: lost })}</p>
      <Button weight="main" onPress={onOpen}>
        {text('action_see_recovery')}
      </Button>
    </section>
  );
}
