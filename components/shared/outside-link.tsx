import type { ComponentChildren } from 'preact';

/** Whether an address may be opened: https only, so that no page can plant a script or a local file. */
function isSafe(href: string): boolean {
  return URL.canParse(href) && new URL(href).protocol === 'https:';
}

interface Props {
  href: string | null;
  children: ComponentChildren;
  look?: 'button';
  title?: string;
}

/** A link to a page outside the extension, in a new tab. Anything but https stays plain text. */
export function OutsideLink({ href, children, look, title }: Props) {
  if (href === null || !isSafe(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={title} {...(look && { class: 'button' })}>
      {children}
    </a>
  );
}
