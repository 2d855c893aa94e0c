declare module 'observable:runtime';
