import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import { toneName } from '../../utils/interface-text/names.ts';
import { Button } from '../controls/button.tsx';

interface ToneButtonsProps {
  readonly suggested: Tone | null;
  readonly disabled: boolean;
  readonly onTone: (tone: Tone) => void;
}

const tones: readonly Tone[] = ['polite', 'firm', 'final'];

/** The three tones as buttons: the one the ladder suggests comes first and stands out, the others in their order. */
export function ToneButtons({ suggested, disabled, onTone }: ToneButtonsProps) {
  const ordered = [...tones.filter((tone) => tone === suggested), ...tones.filter((tone) => tone !== suggested)];
  return ordered.map((tone) => (
    <Button key={tone} weight={tone === suggested ? 'main' : 'plain'} disabled={disabled} onPress={() => onTone(tone)}>
      {toneName(tone)}
    </Button>
  ));
}
