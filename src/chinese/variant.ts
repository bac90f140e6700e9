/** The regional standards of written Chinese that readers choose from (BCP 47 tags). */
export const variants = ['zh-CN', 'zh-HK', 'zh-TW'] as const;

export type Variant = (typeof variants)[number];
