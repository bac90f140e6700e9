/** Whether this process renders the pages that belong to no article; those of a large site are left to one. */
export const rendersSite = process.env['PAGES'] !== 'articles';
