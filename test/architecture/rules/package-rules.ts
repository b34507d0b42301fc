import type { Finding } from './finding.ts';

export interface PackageFiles {
  /** package.json */
  manifest: { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
  /** package-lock.json, as text */
  lock: string;
  /** docs/dependencies.md */
  reasons: string;
}

/** Exact versions, a reason for each, and a lock file that works with any registry. */
export function checkPackages({ manifest, lock, reasons }: PackageFiles): Finding[] {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const names = new Set(direct.map(([name]) => name));
  const explained = [...reasons.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
  const where = 'package.json';
  return [
    ...direct
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => ({
        rule: 'exact-version',
        where,
        what: `${name} is asked for as ${version}`,
      })),
    ...[...names]
      .filter((name) => !explained.includes(name))
      .map((name) => ({
        rule: 'dependency-reason',
        where,
        what: `docs/dependencies.md does not say what ${name} saves`,
      })),
    ...explained
      .filter((name) => !names.has(name))
      .map((name) => ({
        rule: 'dependency-reason',
        where: 'docs/dependencies.md',
        what: `${name} is not used any more`,
      })),
    ...(lock.includes('"resolved": "http')
      ? [{ rule: 'registry-host', where: 'package-lock.json', what: 'names where packages come from' }]
      : []),
  ];
}
