import classes from './brand.module.css';

/** The mark: a room with its door ajar. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className={classes.mark}>
      <rect width="32" height="32" rx="8" className={classes.wall} />
      <path d="M9 26V14a7 7 0 0 1 14 0v12z" className={classes.light} />
      <path d="M9 26V14a7 7 0 0 1 5-6.7V26z" className={classes.door} />
      <circle cx="12.6" cy="18" r="1.1" className={classes.light} />
    </svg>
  );
}

/** The mark with the name. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <span className={classes.brand}>
      <BrandMark size={size} />
      Caseroom
    </span>
  );
}
