import { IconListDetails } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Money } from '#platform/ui';
import { api } from '../api.ts';
import { useServices } from '../use-lists.ts';
import { categoryWords } from '../words.ts';
import { Catalog } from './catalog.tsx';
import { ServiceForm } from './service-form.tsx';

const figure = { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } as const;

/** What the practice offers: each service with its usual length and fee. */
export function ServicesScreen() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.services.key() });
  const archive = useMutation(api.services.archive.mutationOptions({ onSuccess }));
  return (
    <Catalog
      title="Services"
      subtitle="Choosing one for an appointment fills in its minutes and fee."
      noun="service"
      icon={<IconListDetails />}
      hint="Add what you offer, such as an individual session, with its usual length and fee."
      list={useServices()}
      columns={[
        { title: 'Category' },
        { title: 'Minutes', number: true },
        { title: 'Fee', number: true },
        { title: 'Code' },
      ]}
      cells={(service) => (
        <>
          <td>{categoryWords[service.category]}</td>
          <td data-label="Minutes" style={figure}>
            {service.minutes}
          </td>
          <td data-label="Fee" style={figure}>
            <Money cents={service.feeCents} />
          </td>
          <td data-label="Code">{service.billingCode ?? '—'}</td>
        </>
      )}
      put={archive.mutateAsync}
      form={(service, onDone) => <ServiceForm service={service} onDone={onDone} />}
    />
  );
}
