import { Drawer, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { LoadError } from '#platform/ui';
import { api } from '../api.ts';
import { AppointmentFacts } from './appointment-facts.tsx';
import { AppointmentSteps } from './appointment-steps.tsx';
import { AttendanceControl } from './attendance-control.tsx';
import classes from './panel.module.css';

/** What other modules add to an appointment; the app that has them all says which. */
export interface AppointmentPanels {
  Notes?: ComponentType<{ appointmentId: string; caseId: string }>;
  Billing?: ComponentType<{ appointmentId: string; caseId: string }>;
}

export interface AppointmentPanelProps {
  /** Null while the panel is closed. */
  appointmentId: string | null;
  panels: AppointmentPanels;
  onClose(): void;
}

/** An appointment as the home base of its work: who came, what was noted, what is owed. */
export function AppointmentPanel({ appointmentId, panels, onClose }: AppointmentPanelProps) {
  const narrow = useMediaQuery('(max-width: 48em)');
  return (
    <Drawer
      opened={appointmentId !== null}
      onClose={onClose}
      position="right"
      size={narrow ? '100%' : 480}
      title="Appointment"
      closeButtonProps={{ 'aria-label': 'Close the appointment' }}
      overlayProps={{ backgroundOpacity: 0.15, blur: 0 }}
    >
      {appointmentId && <PanelBody key={appointmentId} appointmentId={appointmentId} panels={panels} />}
    </Drawer>
  );
}

function PanelBody({
  appointmentId,
  panels: { Notes, Billing },
}: {
  appointmentId: string;
  panels: AppointmentPanels;
}) {
  const { data, error, refetch } = useQuery(api.appointments.get.queryOptions({ input: { appointmentId } }));
  if (error && !data) return <LoadError error={error} retry={() => void refetch()} />;
  if (!data) return <PanelSkeleton />;
  const about = { appointmentId: data.id, caseId: data.caseId };
  return (
    <>
      <div className={classes.header}>
        <AppointmentFacts appointment={data} />
        <AppointmentSteps appointment={data} />
      </div>
      <AttendanceControl appointment={data} />
      {Notes && (
        <div className={classes.section}>
          <Notes {...about} />
        </div>
      )}
      {Billing && (
        <div className={classes.section}>
          <Billing {...about} />
        </div>
      )}
    </>
  );
}

function PanelSkeleton() {
  return (
    <Stack gap="sm" role="status" aria-label="Loading the appointment">
      <Skeleton height={28} width="60%" />
      <Skeleton height={18} width="75%" />
      <Skeleton height={18} width="50%" />
      <Skeleton height={34} width="80%" mt="sm" />
      <Skeleton height={90} mt="lg" />
      <Skeleton height={120} />
    </Stack>
  );
}
