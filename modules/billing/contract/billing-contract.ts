import { z } from 'zod';
import {
  centsSchema,
  dateSchema,
  pageInput,
  pageOf,
  route,
  shortText,
  signedCentsSchema,
  uuidSchema,
  versionSchema,
} from '#platform/contract';
import {
  draftChange,
  invoiceSchema,
  invoiceStatuses,
  invoiceSummarySchema,
  invoiceWithPaperSchema,
  paymentMethods,
  postingSchema,
} from './invoice.ts';

const invoiceId = z.strictObject({ invoiceId: uuidSchema });
const pdf = z.instanceof(File).describe('PDF');

const invoices = {
  createFromAppointments: route({ may: 'billing.act', effect: 'write' })
    .route({
      method: 'POST',
      path: '/invoices',
      summary: 'Draft invoices from appointments',
      tags: ['invoices'],
    })
    .input(
      z.strictObject({
        appointmentIds: z.array(uuidSchema).min(1, 'Choose at least one appointment.').max(100),
      }),
    )
    .output(z.object({ invoices: z.array(invoiceSchema) })),
  list: route({ may: 'billing.see', effect: 'read' })
    .route({ method: 'GET', path: '/invoices', summary: 'Invoices, newest first', tags: ['invoices'] })
    .input(
      z.strictObject({
        ...pageInput,
        status: z
          .enum([...invoiceStatuses, 'unpaid'])
          .optional()
          .describe('unpaid: issued and part paid'),
        caseId: uuidSchema.optional(),
      }),
    )
    .output(pageOf(invoiceSummarySchema)),
  get: route({ may: 'billing.see', effect: 'read' })
    .route({ method: 'GET', path: '/invoices/{invoiceId}', summary: 'One invoice', tags: ['invoices'] })
    .input(invoiceId)
    .output(invoiceWithPaperSchema),
  ofAppointment: route({ may: 'billing.see', effect: 'read' })
    .route({
      method: 'GET',
      path: '/appointments/{appointmentId}/invoices',
      summary: 'Invoices of an appointment',
      tags: ['invoices'],
    })
    .input(z.strictObject({ appointmentId: uuidSchema }))
    .output(z.array(invoiceSchema)),
  updateDraft: route({ may: 'billing.act', effect: 'write' })
    .route({ method: 'PUT', path: '/invoices/{invoiceId}', summary: 'Change a draft', tags: ['invoices'] })
    .input(z.strictObject({ invoiceId: uuidSchema, ...draftChange }))
    .output(invoiceSchema),
  discardDraft: route({ may: 'billing.act', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/invoices/{invoiceId}',
      summary: 'Throw a draft away',
      tags: ['invoices'],
    })
    .input(invoiceId)
    .output(z.object({ discarded: z.literal(true) })),
  issue: route({ may: 'billing.act', effect: 'write' })
    .route({
      method: 'POST',
      path: '/invoices/{invoiceId}/issue',
      summary: 'Number it and book what is owed',
      tags: ['invoices'],
    })
    .input(z.strictObject({ invoiceId: uuidSchema, version: versionSchema.min(1) }))
    .output(invoiceSchema),
  void: route({ may: 'billing.act', effect: 'write' })
    .route({
      method: 'POST',
      path: '/invoices/{invoiceId}/void',
      summary: 'Take an issued invoice back',
      tags: ['invoices'],
    })
    .input(z.strictObject({ invoiceId: uuidSchema, reason: shortText(200) }))
    .output(invoiceSchema),
  pdf: route({ may: 'billing.see', effect: 'read' })
    .route({
      method: 'GET',
      path: '/invoices/{invoiceId}/pdf',
      summary: 'The invoice on paper',
      tags: ['invoices'],
    })
    .input(invoiceId)
    .output(pdf),
};

const payments = {
  record: route({ may: 'billing.act', effect: 'write' })
    .route({
      method: 'POST',
      path: '/payments',
      summary: 'Record money received for an invoice',
      tags: ['payments'],
    })
    .input(
      z.strictObject({
        invoiceId: uuidSchema,
        amountCents: centsSchema.min(1, 'Give the amount received.'),
        method: z.enum(paymentMethods),
        receivedOn: dateSchema,
        reference: shortText(80).nullable().default(null),
      }),
    )
    .output(z.object({ paymentId: uuidSchema, invoice: invoiceSchema })),
  void: route({ may: 'billing.act', effect: 'write' })
    .route({
      method: 'POST',
      path: '/payments/{paymentId}/void',
      summary: 'Take a payment back',
      tags: ['payments'],
    })
    .input(z.strictObject({ paymentId: uuidSchema, reason: shortText(200) }))
    .output(z.object({ voided: z.literal(true) })),
  receipt: route({ may: 'billing.see', effect: 'read' })
    .route({
      method: 'GET',
      path: '/payments/{paymentId}/receipt',
      summary: 'The receipt on paper',
      tags: ['payments'],
    })
    .input(z.strictObject({ paymentId: uuidSchema }))
    .output(pdf),
};

const billing = {
  ofCase: route({ may: 'billing.see', effect: 'read' })
    .route({
      method: 'GET',
      path: '/cases/{caseId}/billing',
      summary: 'What a case owes, and why',
      tags: ['billing'],
    })
    .input(z.strictObject({ caseId: uuidSchema }))
    .output(
      z.object({
        balanceCents: signedCentsSchema,
        balanceSentence: z.string(),
        why: z.array(postingSchema),
        invoices: z
          .array(invoiceSummarySchema)
          .describe('Drafts and unpaid ones first, then the latest of the others'),
      }),
    ),
};

export const billingContract = { invoices, payments, billing };
