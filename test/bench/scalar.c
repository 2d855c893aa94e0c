/* Plays runs of the model, written out in model.h by scalar.js, one company at a time: scalar INPUT RUNS REPEATS [records].
   Prints ns per company-week, the least of the repeats of each run; with `records`, what was recorded, NaN after a company's end. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static inline double powerOfTwo(double k) {
  uint64_t bits = (uint64_t)((int64_t)k + 1023) << 52;
  double power;
  memcpy(&power, &bits, 8);
  return power;
}
static inline double exponent(double x) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  return (double)((((int32_t)(bits >> 32) + (0x3ff00000 - 0x3fe6a09e)) >> 20) - 1023);
}

#include "model.h"

enum { CHANNELS = sizeof(struct Uniforms) / 8, COMPANY_YEAR = 52, OUTCOMES = 36 };
static const int ROTATIONS[] = {10, 26, 11, 21, 13, 27, 23, 5, 6, 20, 17, 11, 25, 10, 18, 20};
static inline uint32_t rotated(uint32_t x, int by) { return x << by | x >> (32 - by); }

/* random/threefry.ts and random/streams.ts */
static void drawChannel(const uint32_t key[4], uint32_t run, uint32_t channel, double *out, int count) {
  uint32_t k[5] = {key[0], key[1], key[2], key[3], 0x1bd11bdau ^ key[0] ^ key[1] ^ key[2] ^ key[3]};
  uint32_t a = run + k[0], b = channel + k[1], c = k[2], d = k[3];
#pragma GCC unroll 20
  for (int round = 0; round < 20; round++) {
    a += b;
    b = a ^ rotated(b, ROTATIONS[(round & 7) * 2]);
    c += d;
    d = c ^ rotated(d, ROTATIONS[(round & 7) * 2 + 1]);
    uint32_t swapped = b;
    b = d;
    d = swapped;
    if (round % 4 < 3) continue;
    int n = (round + 1) / 4;
    a += k[n % 5], b += k[(n + 1) % 5], c += k[(n + 2) % 5], d += k[(n + 3) % 5] + n;
  }
  if ((a | b | c | d) == 0) a = 1;
  for (int i = 0; i < count; i++) {
    uint32_t five = b * 5, word = rotated(five, 7) * 9, shifted = b << 9;
    c ^= a, d ^= b, b ^= c, a ^= d, c ^= shifted, d = rotated(d, 11);
    out[i] = ((double)word + 0.5) * 2.3283064365386963e-10;
  }
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  int runs = atoi(argv[2]), repeats = atoi(argv[3]), records = argc > 4;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  size_t length = ftell(file) / 8;
  rewind(file);
  double *in = malloc(length * 8), *at = in;
  if (fread(in, 8, length, file) != length) return 1;
  int horizon = *at++, draws = *at++, rule = *at++;
  uint32_t key[4];
  for (int i = 0; i < 4; i++) key[i] = (int32_t)*at++;
  double *counts = at;
  struct Start *start = (void *)(at += CHANNELS);
  struct Levers *levers = (void *)(at += sizeof *start / 8);
  struct PolicySettings *settings = (void *)(at += sizeof *levers / 8);
  struct Constants *worlds = (void *)(at += sizeof *settings / 8);
  if ((double *)(worlds + runs) != in + length) return 3;

  int weeks = horizon + 1, rows[weeks], columns[OUTCOMES];
  for (int week = 0; week < weeks; week++) rows[week] = week;
  for (int outcome = 0; outcome < OUTCOMES; outcome++) columns[outcome] = outcome * weeks * runs;
  size_t all = (size_t)OUTCOMES * weeks * runs;
  float *recorded = malloc(all * 4);
  for (size_t i = 0; i < all; i++) recorded[i] = NAN;
  struct Company company = {0};
  struct Constants constants;
  struct Uniforms noise = {0};
  struct Place place;
  struct SimulationState state = {0};
  state.c = &company, state.k = &constants, state.n = &noise, state.place = &place, state.levers = levers, state.settings = settings;
  state.rule = RULES[rule], state.stepsPerWeek = 1, state.draws = draws, state.rows = rows;
  state.uniforms = calloc((size_t)CHANNELS * draws, 8);
  state.cohorts = calloc(COMPANY_YEAR, 8), state.cohortSteps = COMPANY_YEAR;
  state.revenues = calloc(COMPANY_YEAR / 2, 8), state.revenueSteps = COMPANY_YEAR / 2;
  state.recorded = recorded, state.columns = columns;

  double *best = malloc(runs * 8), sum = 0;
  for (int run = 0; run < runs; run++) best[run] = INFINITY;
  for (int repeat = 0; repeat < repeats; repeat++)
    for (int run = 0; run < runs; run++) {
      double began = now();
      constants = worlds[run];
      for (int channel = 0; channel < CHANNELS; channel++)
        drawChannel(key, run, channel, state.uniforms + channel * draws, counts[channel]);
      beginState(&state, start);
      deriveFromLevers(&constants, levers);
      place.at = run * weeks;
      double end = simulateWeeks(&state, 0, weeks, weeks - 1);
      if (end >= 0 && !records)
        for (int outcome = 0; outcome < OUTCOMES; outcome++)
          for (int week = end; week < weeks; week++) recorded[columns[outcome] + run * weeks + week] = 0;
      best[run] = fmin(best[run], now() - began);
    }
  if (records) return fwrite(recorded, 4, all, stdout) != all;
  for (int run = 0; run < runs; run++) sum += best[run];
  printf("%.3f\n", sum / ((double)runs * horizon));
}
