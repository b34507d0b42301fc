import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { CopyText } from '../kit/copy-text.tsx';
import { Section } from '../kit/section.tsx';

/** The new token's secret, this once. */
export function ShownSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <div role="status" style={{ marginBottom: 16 }}>
      <Section
        title="Copy your new token now"
        hint="It is shown this once; Caseroom keeps only its fingerprint."
      >
        <Stack gap="sm">
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {secret}
          </Code>
          <Text size="sm" c="dimmed">
            Send it as the header: Authorization: Bearer …
          </Text>
          <Group gap="xs">
            <CopyText text={secret} label="Copy token" />
            <Button onClick={onDone}>I kept it</Button>
          </Group>
        </Stack>
      </Section>
    </div>
  );
}
