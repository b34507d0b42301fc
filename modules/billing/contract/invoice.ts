import { z } from 'zod';
import {
  centsSchema,
  dateSchema,
  instantSchema,
  longText,
  shortText,
  signedCentsSchema,
  uuidSchema,
  versionSchema,
} from '#platform/contract';

export const invoiceStatuses = ['draft', 'issued', 'part_paid', 'paid', 'void'] as const;
export type InvoiceStatus = (typeof invoiceStatuses)[number];

export const paymentMethods = ['check', 'cash', 'card_outside', 'other'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

const quantitySchema = z.int('Give a whole number.').min(1, 'At least one.').max(999, 'At most 999.');

export const invoiceLineInput = z.strictObject({
  /** Keeps the tie of a line that came from an appointment; free lines have none. */
  id: uuidSchema.nullable().default(null),
  serviceDate: dateSchema,
  description: shortText(200),
  minutes: z.int().min(1).max(1440).nullable().default(null),
  quantity: quantitySchema.default(1),
  unitCents: centsSchema,
  waived: z.boolean().default(false),
});
export type InvoiceLineInput = z.infer<typeof invoiceLineInput>;

export const invoiceLineSchema = z.object({
  id: uuidSchema,
  appointmentId: uuidSchema.nullable(),
  serviceDate: dateSchema,
  description: z.string(),
  minutes: z.int().nullable(),
  quantity: z.int(),
  unitCents: z.int(),
  totalCents: z.int(),
  waived: z.boolean(),
});
export type InvoiceLine = z.infer<typeof invoiceLineSchema>;

export const paymentSchema = z.object({
  id: uuidSchema,
  method: z.enum(paymentMethods),
  /** What of it went to this invoice. */
  amountCents: z.int(),
  receivedOn: dateSchema,
  reference: z.string().nullable(),
  voidedAt: instantSchema.nullable(),
});
export type Payment = z.infer<typeof paymentSchema>;

export const invoiceSummarySchema = z.object({
  id: uuidSchema,
  caseId: uuidSchema,
  caseLabel: z.string(),
  billTo: z.string(),
  status: z.enum(invoiceStatuses),
  number: z.int().nullable(),
  issuedOn: dateSchema.nullable(),
  dueOn: dateSchema.nullable(),
  totalCents: z.int(),
  paidCents: z.int(),
  balanceCents: z.int(),
});
export type InvoiceSummary = z.infer<typeof invoiceSummarySchema>;

/** One line of "Why?": what moved what is owed, and by how much. */
export const postingSchema = z.object({
  at: instantSchema,
  memo: z.string(),
  amountCents: signedCentsSchema,
});
export type Posting = z.infer<typeof postingSchema>;

export const invoiceSchema = invoiceSummarySchema.extend({
  version: z.int(),
  note: z.string(),
  voidReason: z.string().nullable(),
  lines: z.array(invoiceLineSchema),
  payments: z.array(paymentSchema),
  /** "Ana Ruiz owes $150.00." */
  balanceSentence: z.string(),
  why: z.array(postingSchema),
});
export type Invoice = z.infer<typeof invoiceSchema>;

/** Letterhead, addressee and provider: as they went out, or for a draft as they are today. */
export const invoicePaperSchema = z.object({
  practice: z.object({
    name: z.string(),
    address: z.array(z.string()),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
  }),
  billTo: z.object({ name: z.string(), address: z.array(z.string()) }),
  provider: z
    .object({
      name: z.string(),
      credentials: z.string().nullable(),
      licence: z.string().nullable(),
      npi: z.string().nullable(),
      einMasked: z.string().nullable(),
    })
    .nullable(),
  /** How to pay. */
  footer: z.string(),
});

export const invoiceWithPaperSchema = invoiceSchema.extend({ paper: invoicePaperSchema });
export type InvoiceWithPaper = z.infer<typeof invoiceWithPaperSchema>;

export const draftChange = {
  version: versionSchema.min(1),
  dueOn: dateSchema.nullable(),
  note: longText(1000),
  lines: z
    .array(invoiceLineInput)
    .min(1, 'An invoice needs at least one line.')
    .max(200, 'An invoice has at most 200 lines.'),
};
