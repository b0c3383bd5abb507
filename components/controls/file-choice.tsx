import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { trusted } from './trusted.ts';

interface FileChoiceProps {
  readonly words: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly weight?: 'plain' | 'quiet';
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's file chooser. The same file can be chosen twice in a row. */
export function FileChoice({ words, accept, disabled, weight = 'plain', onFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button weight={weight} disabled={disabled} onPress={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        })}
      />
    </>
  );
}
