import { Radio } from '@mantine/core';
import { type CaseKind, caseKinds, kindFacts } from '../../contract/index.ts';
import classes from './new-client.module.css';

/** The seven kinds of work, each with one sentence. */
export function KindChooser({ value, onChange }: { value: CaseKind; onChange(kind: CaseKind): void }) {
  return (
    <Radio.Group label="Kind of work" value={value} onChange={(kind) => onChange(kind as CaseKind)}>
      <div className={classes.kinds}>
        {caseKinds.map((kind) => (
          <div key={kind} className={classes.kind} data-checked={kind === value || undefined}>
            <Radio value={kind} label={kindFacts[kind].name} description={kindFacts[kind].sentence} />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
