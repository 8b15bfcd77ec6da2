import type { WorkingCalendar } from '../../src/kernel/working-days.ts';

/** Years before the product, for the shapes that a calendar can take. */
export const pastYears: WorkingCalendar = new Map([
  [
    '2021',
    {
      source: 'kt.kz and semey.city for Nauryz, kt.kz for 3 July',
      daysOff: [
        ...['2021-01-01', '2021-01-04', '2021-01-07', '2021-03-08', '2021-03-22', '2021-03-23'],
        ...['2021-03-24', '2021-05-03', '2021-05-07', '2021-05-10', '2021-07-05', '2021-07-06'],
        ...['2021-07-20', '2021-08-30', '2021-12-01', '2021-12-16', '2021-12-17'],
      ],
      worked: ['2021-07-03'],
    },
  ],
  ['2023', { source: 'vestikavkaza for 7 January', daysOff: ['2023-01-02', '2023-01-03'], worked: [] }],
]);
