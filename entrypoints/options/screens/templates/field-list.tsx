import { useSignal } from '@preact/signals';
import { Button } from '../../../../components/controls/button.tsx';
import { flagFields, type TextField, textFields } from '../../../../utils/domain/drafts/draft-fields.ts';
import { textFieldName } from '../../../../utils/interface-text/draft-names.ts';
import { text } from '../../../../utils/interface-text/message.ts';

type Field = TextField | (typeof flagFields)[number];

const fields: readonly Field[] = [...textFields, ...flagFields];

/** The fields a text can name: inserted as they are, or as a condition around what stands only where one is known. */
export function FieldList({ onInsert }: { readonly onInsert: (words: string) => void }) {
  const chosen = useSignal<Field>('total');
  const isFlag = flagFields.some((flag) => flag === chosen.value);
  return (
    <div class="actions template-fields">
      <label class="field">
        <span>{text('template_field')}</span>
        <select
          value={chosen.value}
          onChange={(event) => {
            const { value } = event.currentTarget;
            chosen.value = fields.find((field) => field === value) ?? chosen.value;
          }}
        >
          {fields.map((field) => (
            <option key={field} value={field}>
              {textFieldName(field)}
            </option>
          ))}
        </select>
      </label>
      <Button disabled={isFlag} onPress={() => onInsert(`{{${chosen.value}}}`)}>
        {text('template_insert')}
      </Button>
      <Button weight="quiet" onPress={() => onInsert(`{{#${chosen.value}}} {{/${chosen.value}}}`)}>
        {text('template_condition')}
      </Button>
    </div>
  );
}
