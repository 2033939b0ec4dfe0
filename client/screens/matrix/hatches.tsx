/** The hatchings every picture of the matrix points at: light for what is not recorded, dark for an unknown strength. */
export const Hatches = () => (
  <svg class="unseen" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="m-hatch" width="8" height="8" patternUnits="userSpaceOnUse">
        <path class="m-hatch-line" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
      <pattern id="m-hatch-dark" width="4" height="4" patternUnits="userSpaceOnUse">
        <path class="m-hatch-line is-dark" d="M-1 1l2-2M0 4l4-4M3 5l2-2" />
      </pattern>
    </defs>
  </svg>
)
