import { IconMapPin } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useLocations } from '../use-lists.ts';
import { formatWords } from '../words.ts';
import { Catalog } from './catalog.tsx';
import { LocationForm } from './location-form.tsx';

/** Where sessions take place, and in which format. */
export function LocationsScreen() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.locations.key() });
  const archive = useMutation(api.locations.archive.mutationOptions({ onSuccess }));
  return (
    <Catalog
      title="Locations"
      subtitle="Where you meet: a room, a video call, the phone."
      noun="location"
      icon={<IconMapPin />}
      hint="Add the place where you meet your clients."
      list={useLocations()}
      columns={[{ title: 'Format' }, { title: 'Address' }]}
      cells={(location) => (
        <>
          <td>{formatWords[location.format]}</td>
          <td data-label="Address">{location.address ?? '—'}</td>
        </>
      )}
      put={archive.mutateAsync}
      form={(location, onDone) => <LocationForm location={location} onDone={onDone} />}
    />
  );
}
