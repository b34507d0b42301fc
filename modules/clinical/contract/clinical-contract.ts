import { z } from 'zod';
import { instantSchema, longText, route, uuidSchema, versionSchema } from '#platform/contract';

export const noteSchema = z.object({
  id: uuidSchema,
  appointmentId: uuidSchema,
  kind: z.enum(['progress']),
  authorName: z.string(),
  /** True for the one who may write and sign it. */
  mine: z.boolean(),
  body: z.string(),
  status: z.enum(['draft', 'signed']),
  version: z.int(),
  updatedAt: instantSchema,
  signature: z
    .object({
      name: z.string(),
      licence: z.string().nullable(),
      at: instantSchema,
      sha256: z.string(),
      /** False when what is stored is no longer what was signed. */
      intact: z.boolean(),
    })
    .nullable(),
});
export type Note = z.infer<typeof noteSchema>;

const notes = {
  ofAppointment: route({ may: 'notes.see', effect: 'read' })
    .route({
      method: 'GET',
      path: '/appointments/{appointmentId}/notes',
      summary: 'Notes of an appointment',
      tags: ['notes'],
    })
    .input(z.strictObject({ appointmentId: uuidSchema }))
    .output(z.array(noteSchema)),
  saveDraft: route({ may: 'notes.write', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/appointments/{appointmentId}/notes/mine',
      summary: 'Write one’s own note',
      tags: ['notes'],
    })
    .input(
      z.strictObject({
        appointmentId: uuidSchema,
        /** 0 for a note that is not there yet. */
        version: versionSchema,
        body: longText(100_000),
      }),
    )
    .output(noteSchema),
  sign: route({ may: 'notes.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/notes/{noteId}/sign',
      summary: 'Sign a note; it never changes after that',
      tags: ['notes'],
    })
    .input(z.strictObject({ noteId: uuidSchema, version: versionSchema.min(1) }))
    .output(noteSchema),
};

export const clinicalContract = { notes };
