import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { FileChoice } from '../controls/file-choice.tsx';
import { invoiceFileTypes } from './invoice-file-types.ts';

/** Files an invoice can be read from. */
export interface FileReading {
  /** The names of the conversation's PDF and XML files, the likeliest invoice first. */
  readonly attachments: readonly string[];
  /** The place of one of them in the list. */
  readonly onReadAttachment: (index: number) => void;
  readonly onReadFile: (file: File) => void;
}

interface ReadFileButtonsProps {
  readonly files: FileReading;
  readonly disabled: boolean;
  /** True where reading the attachment is what is suggested. */
  readonly leads?: boolean;
}

/** A conversation with more files than this is no matter of one press. */
const mostNamed = 4;

/** Reads the attachment of the conversation, or a file of the user's own. */
export function ReadFileButtons({ files, disabled, leads = false }: ReadFileButtonsProps) {
  const [, ...others] = files.attachments.slice(0, mostNamed);
  return (
    <>
      {files.attachments.length > 0 && (
        <Button weight={leads ? 'main' : 'plain'} disabled={disabled} onPress={() => files.onReadAttachment(0)}>
          {text('action_read_attachment')}
        </Button>
      )}
      {others.map((name, index) => (
        <Button key={name} weight="quiet" disabled={disabled} onPress={() => files.onReadAttachment(index + 1)}>
          {text('action_read_attachment_named', { name: shortened(name) })}
        </Button>
      ))}
      <FileChoice
        words={text('action_read_file')}
        accept={invoiceFileTypes}
        weight={leads ? 'quiet' : 'plain'}
        disabled={disabled}
        onFile={files.onReadFile}
      />
    </>
  );
}

function shortened(name: string): string {
  return name.length > 32 ? `${name.slice(0, 20)}…${name.slice(-9)}` : name;
}
