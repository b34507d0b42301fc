import { expect, test } from 'vitest';
import { refuseStep } from './transitions.ts';

const scheduled = { status: 'scheduled', attendance: ['not_recorded'] } as const;
const cancelled = { status: 'cancelled', attendance: ['cancelled_by_client'] } as const;

test('what is booked may move, change and be cancelled', () => {
  for (const step of ['move', 'change', 'cancel'] as const) expect(refuseStep(step, scheduled)).toBeNull();
  expect(refuseStep('restore', scheduled)?.code).toBe('appointment.not_cancelled');
});

test('what is cancelled may only be restored', () => {
  for (const step of ['move', 'change', 'cancel'] as const) {
    expect(refuseStep(step, cancelled)?.code).toBe('appointment.cancelled');
  }
  expect(refuseStep('restore', cancelled)).toBeNull();
});

test('what somebody came to is not cancelled', () => {
  const attended = { status: 'scheduled', attendance: ['attended', 'no_show'] } as const;
  expect(refuseStep('cancel', attended)?.code).toBe('appointment.attended');
});
