import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyProblem, useAppLinks, useGo } from '#platform/ui';
import { type CaseKind, kindFacts } from '../../contract/index.ts';
import { api } from '../api.ts';
import { blankMember, type Member, membersProblem, toInput } from './member.ts';

export interface NewClientValues {
  kind: CaseKind;
  ownLabel: string;
  relationship: string;
  ownWords: string;
  members: Member[];
}

export const OWN_WORDS = 'Own words';

/** What the form for a new client or case holds, and how it is sent. */
export function useNewClient() {
  const links = useAppLinks();
  const go = useGo();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<NewClientValues>({
    initialValues: {
      kind: 'individual',
      ownLabel: '',
      relationship: 'Partners',
      ownWords: '',
      members: [blankMember()],
    },
  });
  const { kind, members } = form.values;
  const facts = kindFacts[kind];
  const open = useMutation(
    api.cases.open.mutationOptions({
      onSuccess: async (opened) => {
        await queryClient.invalidateQueries({ queryKey: api.cases.key() });
        go(links.case(opened.caseId));
      },
      onError: (error) => setProblem(applyProblem(form, error)),
    }),
  );
  const chooseKind = (next: CaseKind) => {
    const wanted = Math.max(kindFacts[next].minMembers, Math.min(members.length, kindFacts[next].maxMembers));
    const kept = members.slice(0, wanted);
    form.setValues({
      kind: next,
      members: [...kept, ...Array.from({ length: wanted - kept.length }, blankMember)],
    });
    setProblem(null);
  };
  const submit = form.onSubmit((values) => {
    const missing = membersProblem(values.members);
    if (missing) {
      form.setErrors(missing);
      document.querySelector<HTMLElement>(`[data-path="${Object.keys(missing)[0]}"]`)?.focus();
      return;
    }
    setProblem(null);
    const relationship = values.relationship === OWN_WORDS ? values.ownWords.trim() : values.relationship;
    open.mutate({
      kind: values.kind,
      ownLabel: facts.hasOwnName ? values.ownLabel.trim() || null : null,
      relationshipLabel: values.kind === 'two_person' ? relationship || null : null,
      members: values.members.map(toInput),
    });
  });
  return { form, facts, problem, busy: open.isPending, chooseKind, submit };
}
