import { z } from 'zod';

/** Everything that can be set, from the environment alone; all of it is optional. */
const settingsSchema = z.object({
  PORT: z.coerce
    .number('PORT is a number such as 7310.')
    .int()
    .min(0)
    .max(65535, 'PORT is at most 65535.')
    .default(7310)
    .describe('Port to listen on'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  CASEROOM_DATA: z.string().min(1).default('./data').describe('Folder of the database, files and keys'),
  CASEROOM_ORIGIN: z
    .url('CASEROOM_ORIGIN is an address such as https://desk.example.org.')
    .transform((url) => new URL(url).origin)
    .optional()
    .describe('The address people type, when a proxy stands in front'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL starts with postgres://.')
    .optional()
    .describe('A PostgreSQL 15 or newer, instead of the embedded database'),
  CASEROOM_SECRET: z
    .string()
    .min(32, 'CASEROOM_SECRET has at least 32 characters.')
    .optional()
    .describe('Key of sessions and sealed values; made and kept in the data folder when absent'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL starts with smtp:// or smtps://.')
    .optional()
    .describe('Mail server; without one, mail is kept on the Outbox page'),
  MAIL_FROM: z.string().min(3).default('Caseroom <no-reply@localhost>').describe('Sender of mail'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'LOG_LEVEL is silent, error, warn, info or debug.')
    .default('info')
    .describe('How much is logged'),
  CASEROOM_DEMO: z
    .enum(['0', '1'], 'CASEROOM_DEMO is 0 or 1.')
    .default('0')
    .describe('1 starts with the demo practice'),
});

export type Settings = z.infer<typeof settingsSchema>;

export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** @throws SettingsError with one sentence for each setting that can not be used. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;
  throw new SettingsError(
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
}

/** Each setting with what it is for, for `npx caseroom check`. */
export function describeSettings(): { name: string; purpose: string }[] {
  return Object.entries(settingsSchema.shape).map(([name, schema]) => ({
    name,
    purpose: schema.description ?? '',
  }));
}
