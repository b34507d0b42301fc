import { Anchor, Group } from '@mantine/core';
import { Fragment, type ReactNode, useEffect } from 'react';
import { AppLink } from '../session/app-link.tsx';
import classes from './page.module.css';

export interface PageProps {
  title: string;
  /** What the browser's tab and history say instead, where the title is a client's name. */
  tabTitle?: string;
  /** A line under the title. */
  subtitle?: ReactNode;
  /** Where this page is: outermost first. */
  crumbs?: readonly { label: string; to: string }[];
  /** One primary action, on the right. */
  actions?: ReactNode;
  children: ReactNode;
  /** `form` for reading and typing, `list` for tables, `full` for the calendar. */
  width?: 'form' | 'list' | 'full';
}

/** Names the page: its heading, its tab, where it is, and what can be done here. */
export function Page({
  title,
  tabTitle = title,
  subtitle,
  crumbs = [],
  actions,
  children,
  width = 'list',
}: PageProps) {
  useEffect(() => {
    document.title = `${tabTitle} · Caseroom`;
  }, [tabTitle]);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header}>
        <div className={classes.heading}>
          {crumbs.length > 0 && (
            <nav aria-label="You are here" className={classes.crumbs}>
              {crumbs.map((crumb) => (
                <Fragment key={crumb.to}>
                  <Anchor component={AppLink} to={crumb.to} size="sm">
                    {crumb.label}
                  </Anchor>
                  <span aria-hidden>/</span>
                </Fragment>
              ))}
            </nav>
          )}
          <h1 className={classes.title} data-page-heading tabIndex={-1}>
            {title}
          </h1>
          {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions && (
          <Group gap="xs" className={classes.actions}>
            {actions}
          </Group>
        )}
      </header>
      {children}
    </div>
  );
}
