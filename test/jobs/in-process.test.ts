import { createInProcessJobs } from '../../src/jobs/in-process.ts';
import { jobsContract } from '../contracts/jobs.ts';

jobsContract('the bell of one process', async (_place, onFailure) => createInProcessJobs(onFailure));
