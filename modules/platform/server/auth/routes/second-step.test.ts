import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../../test/databases.ts';
import { Browser, codeFor, GOOD, newUser, OTHER, openIdentity } from '../test/open-identity.ts';

interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

describeOnDatabases('The second step', (context) => {
  const enrolled = async () => {
    const opened = openIdentity(context.db);
    const user = await newUser(opened.identity);
    const browser = new Browser(opened.identity);
    await browser.signIn(user.email);
    const enrolment = (await (
      await browser.post('two-factor/enable', { password: GOOD })
    ).json()) as Enrolment;
    const verified = await browser.post('two-factor/verify-totp', { code: codeFor(enrolment.totpURI) });
    expect(verified.status).toBe(200);
    const step = async (code: string, kind = 'totp', next = new Browser(opened.identity)) => {
      expect(await (await next.signIn(user.email)).json()).toEqual({ twoFactorRedirect: true });
      expect(await next.session()).toEqual({ state: 'none' });
      return { next, response: await next.post(`two-factor/verify-${kind}`, { code }) };
    };
    return { ...opened, user, browser, ...enrolment, step };
  };

  test('is set up with the password, and counts once a code was right', async () => {
    const { identity, kinds } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    const refused = await browser.post('two-factor/enable', { password: OTHER });
    expect([refused.status, (await refused.json()).code]).toEqual([422, 'password.wrong']);
    const enrolment = (await (
      await browser.post('two-factor/enable', { password: GOOD })
    ).json()) as Enrolment;
    expect(enrolment.totpURI).toMatch(/^otpauth:\/\/totp\/Caseroom:.*issuer=Caseroom/);
    expect(enrolment.backupCodes).toHaveLength(10);
    expect(await (await new Browser(identity).signIn(user.email)).json()).toHaveProperty('user');
    const wrong = await browser.post('two-factor/verify-totp', { code: codeFor(enrolment.totpURI, 9) });
    expect([wrong.status, (await wrong.json()).code]).toEqual([422, 'code.wrong']);
    expect(await browser.session()).toMatchObject({ state: 'active', twoFactor: false });
    expect((await browser.post('two-factor/verify-totp', { code: codeFor(enrolment.totpURI) })).status).toBe(
      200,
    );
    expect(await browser.session()).toMatchObject({ state: 'active', twoFactor: true });
    expect(kinds()).toEqual(['sign_in', 'sign_in', 'second_factor_on']);
  });

  test('is asked for at the next sign-in, and a right code opens the session', async () => {
    const { totpURI, step } = await enrolled();
    const wrong = await step(codeFor(totpURI, 9));
    expect(wrong.response.status).toBe(422);
    expect(await wrong.next.session()).toEqual({ state: 'none' });
    const { next, response } = await step(codeFor(totpURI));
    expect(response.status).toBe(200);
    expect(await next.session()).toMatchObject({ state: 'active', twoFactor: true });
  });

  test('takes each code once', async () => {
    const { totpURI, step } = await enrolled();
    const code = codeFor(totpURI);
    expect((await step(code)).response.status).toBe(200);
    const again = await step(code);
    expect(await again.response.json()).toMatchObject({ code: 'code.wrong', field: 'code' });
    expect(await again.next.session()).toEqual({ state: 'none' });
  });

  test('takes each backup code once', async () => {
    const { backupCodes, step, clock } = await enrolled();
    const [code = ''] = backupCodes;
    const { next, response } = await step(code, 'backup-code');
    expect(response.status).toBe(200);
    expect(await next.session()).toMatchObject({ state: 'active' });
    clock.advance(300);
    expect((await step(code, 'backup-code')).response.status).toBe(422);
  });

  test('can not be guessed: five wrong codes, then a wait', async () => {
    const { totpURI, step, clock } = await enrolled();
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await step(codeFor(totpURI, 20 + tries))).response.status).toBe(422);
    }
    const refused = await step(codeFor(totpURI));
    expect(refused.response.status).toBe(429);
    expect(refused.response.headers.get('retry-after')).toBe('900');
    expect(await refused.next.session()).toEqual({ state: 'none' });
    clock.advance(900);
    expect((await step(codeFor(totpURI))).response.status).toBe(200);
  });

  test('must follow the password within ten minutes', async () => {
    const { totpURI, user, identity, clock } = await enrolled();
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    clock.advance(601);
    const late = await browser.post('two-factor/verify-totp', { code: codeFor(totpURI) });
    expect([late.status, (await late.json()).code]).toEqual([401, 'sign_in.expired']);
    expect(await browser.session()).toEqual({ state: 'none' });
  });

  test('may be skipped for 30 days on a trusted computer, until the password changes', async () => {
    const { totpURI, user, identity, browser, clock } = await enrolled();
    const trusted = new Browser(identity);
    await trusted.signIn(user.email);
    await trusted.post('two-factor/verify-totp', { code: codeFor(totpURI), trustDevice: true });
    await trusted.post('sign-out');
    expect(await (await trusted.signIn(user.email)).json()).toHaveProperty('user');
    await trusted.post('sign-out');
    await browser.post('change-password', { currentPassword: GOOD, newPassword: OTHER });
    clock.advance(5);
    expect(await (await trusted.signIn(user.email, OTHER)).json()).toEqual({ twoFactorRedirect: true });
  });

  test('is turned off with the password', async () => {
    const { browser, user, identity, kinds } = await enrolled();
    expect((await browser.post('two-factor/disable', { password: OTHER })).status).toBe(422);
    expect((await browser.post('two-factor/disable', { password: GOOD })).status).toBe(200);
    expect(await browser.session()).toMatchObject({ state: 'active', twoFactor: false });
    expect(await (await new Browser(identity).signIn(user.email)).json()).toHaveProperty('user');
    expect(kinds()).toContain('second_factor_off');
  });

  test('keeps neither its secret nor its backup codes readable in the database', async () => {
    const { totpURI, backupCodes, user } = await enrolled();
    const [row] = (await context.asOwner(
      `select secret, backup_codes from platform.auth_two_factor where user_id = '${user.userId}'`,
    )) as { secret: string; backup_codes: string }[];
    expect(totpURI).not.toContain(row?.secret ?? '-');
    for (const code of backupCodes) expect(row?.backup_codes).not.toContain(code);
  });
});
