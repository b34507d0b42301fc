import { useState } from 'react';
import { toast, useSession } from '#platform/ui';
import { useLocations, useProviders } from '#practice/ui';
import { type Appointment, type Format, MAX_MINUTES, MIN_MINUTES } from '../../contract/appointment.ts';
import { useAppointmentChanges } from '../use-appointment-changes.ts';
import { nextHalfHour } from './next-half-hour.ts';
import { overrideOf } from './override-field.tsx';
import type { Preset } from './preset.ts';
import { useTimeCheck } from './use-time-check.ts';

interface Values {
  caseId: string | null;
  serviceId: string | null;
  minutes: number | null;
  feeCents: number | null;
  providerId: string | null;
  startsLocal: string;
  locationId: string | null;
  format: Format | null;
  reason: string;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** What the form for a new appointment holds, what is missing, and how it is sent. */
export function useNewAppointment(preset: Preset, onCreated: (appointment: Appointment) => void) {
  const { practice } = useSession();
  const defaults = useDefaults(preset);
  const { create } = useAppointmentChanges();
  const [showMissing, setShowMissing] = useState(false);
  const [typed, setTyped] = useState<Partial<Values>>({});
  const values: Values = { ...defaults, ...typed };
  const set = (patch: Partial<Values>) => setTyped((before) => ({ ...before, ...patch }));
  const check = useTimeCheck(values);
  const missing = missingOf(values);
  if (check.taken && !values.reason.trim()) missing.push('reason');
  const submit = () => {
    setShowMissing(true);
    const { caseId, serviceId, minutes, feeCents, providerId, startsLocal, locationId, format, reason } =
      values;
    if (missing.length > 0 || create.isPending) return;
    if (!caseId || !serviceId || !minutes || feeCents === null || !providerId || !locationId) return;
    create.mutate(
      {
        ...{ caseId, serviceId, minutes, feeCents, providerId, startsLocal, locationId },
        zone: practice.zone,
        ...(format ? { format } : {}),
        ...overrideOf(check, reason),
      },
      {
        onSuccess: (appointment) => {
          toast(`${appointment.caseLabel} is booked.`);
          onCreated(appointment);
        },
      },
    );
  };
  /** The service fills length and fee, unless the length was drawn on the calendar. */
  const chooseService = (serviceId: string | null, service?: { minutes: number; feeCents: number } | null) =>
    set({
      serviceId,
      ...(service ? { minutes: preset.minutes ?? service.minutes, feeCents: service.feeCents } : {}),
    });
  return { values, set, chooseService, check, missing, showMissing, submit, create };
}

/** What most appointments have: oneself as provider, the first location, the minutes that were drawn. */
function useDefaults(preset: Preset): Values {
  const { actor, practice } = useSession();
  const providers = useProviders().data ?? [];
  const [soon] = useState(() => nextHalfHour(practice.zone));
  const first = useLocations().data?.[0];
  const me = providers.find((one) => one.id === actor.staffId) ?? providers[0];
  return {
    caseId: preset.caseId ?? null,
    serviceId: null,
    minutes: preset.minutes ?? null,
    feeCents: null,
    providerId: preset.providerId ?? me?.id ?? null,
    startsLocal: preset.startsLocal ?? soon,
    locationId: first?.id ?? null,
    format: first?.format ?? null,
    reason: '',
  };
}

function missingOf(values: Values): string[] {
  const required = ['caseId', 'serviceId', 'feeCents', 'providerId', 'locationId'] as const;
  const missing: string[] = required.filter((field) => values[field] === null);
  const { minutes } = values;
  if (minutes === null || minutes < MIN_MINUTES || minutes > MAX_MINUTES) missing.push('minutes');
  if (!LOCAL.test(values.startsLocal)) missing.push('startsLocal');
  return missing;
}
