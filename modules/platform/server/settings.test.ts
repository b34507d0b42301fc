import { expect, test } from 'vitest';
import { describeSettings, readSettings, SettingsError } from './settings.ts';

test('nothing needs to be set', () => {
  expect(readSettings({})).toMatchObject({
    PORT: 7310,
    HOST: '127.0.0.1',
    CASEROOM_DATA: './data',
    CASEROOM_DEMO: '0',
  });
});

test('an empty variable counts as absent, and an origin keeps only what an origin is', () => {
  const settings = readSettings({ DATABASE_URL: '', CASEROOM_ORIGIN: 'https://desk.example.org/path' });
  expect(settings.DATABASE_URL).toBeUndefined();
  expect(settings.CASEROOM_ORIGIN).toBe('https://desk.example.org');
});

test('every wrong setting is named in one go, with what it should be', () => {
  const wrong = { PORT: 'many', DATABASE_URL: 'mysql://x', CASEROOM_SECRET: 'short', LOG_LEVEL: 'loud' };
  const attempt = () => readSettings(wrong);
  expect(attempt).toThrow(SettingsError);
  for (const name of Object.keys(wrong)) expect(attempt).toThrow(new RegExp(name));
});

test('each setting says what it is for', () => {
  for (const setting of describeSettings()) expect(setting.purpose, setting.name).not.toBe('');
});
