/** What stands beside each other in a comparison, in the week of the answer; the dead count. */
export const COMPARED = {
    judged: 'What is judged by',
    surviving: 'Alive or acquired',
    delivered: 'Useful product delivered, person-weeks',
    arr: 'Annual recurring revenue, $M',
    profit: 'Gross profit to date, until the company is sold or out of money, $M',
    people: 'What people have cost to date, $M',
    value: 'Value to date, discounted, $M',
};
