/** The lamp of the icon, without its ground; decoration beside the name. */
export function Lamp() {
  return (
    <svg class="lamp" viewBox="14 6 100 112" width="22" height="24" aria-hidden="true" focusable="false">
      <path d="M40 72h48l20 38a4 4 0 0 1-4 6H24a4 4 0 0 1-4-6z" fill="#ffd98a" opacity="0.55" />
      <rect x="58" y="8" width="12" height="20" rx="4" fill="#ffe9bd" />
      <path d="M64 22c27 0 44 18 46 42a6 6 0 0 1-6 7H24a6 6 0 0 1-6-7c2-24 19-42 46-42z" fill="#f7ab2e" />
      <path d="M47 71h34a17 17 0 0 1-34 0z" fill="#fff6df" />
    </svg>
  );
}
