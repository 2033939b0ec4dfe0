/** Whether a click asks the browser for another tab or window: the page then stays as it is. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey
