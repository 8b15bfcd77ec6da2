import type { Text } from '../../kernel/text.ts';

export const consentGivenText: Text = {
  kk: 'Адам келісім берді: енді деректерін сұрауға болады.',
  ru: 'Человек дал согласие: теперь его данные можно запрашивать.',
  en: 'The person has agreed: the data may be asked for now.',
};
