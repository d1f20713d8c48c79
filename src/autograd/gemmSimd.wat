;; Products of matrices of doubles, two numbers at a time: src/autograd/gemmSimd.ts lays them out and
;; calls run. node tools/gemmSimd.mjs makes gemmSimdCode.ts of this file.
;;
;; $a holds strips of 4 rows: the first number of each, then the second of each, ... ($inner times 4).
;; $b holds strips of 4 columns in the same way. The product is added to $c: the first 4 columns, row by
;; row, then the next 4, ... $rows and $cols are multiples of 4, all lengths at least 1. To each entry is
;; added by + and x, in the order of $k.
(module
 (memory (export "memory") 16)
 (func (export "run") (param $a i32) (param $b i32) (param $c i32) (param $rows i32) (param $cols i32) (param $inner i32)
  (local $i i32) (local $j i32) (local $k i32) (local $pa i32) (local $pb i32) (local $pb0 i32)
  ;; Two by two the 4 numbers of b; a number of a, twice.
  (local $b0 v128) (local $b1 v128) (local $x v128)
  ;; The 16 sums of a tile: c20 and c21 are its third row.
  (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128) (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
  (local.set $pb0 (local.get $b))
  (local.set $j (i32.const 0))
  (loop $lj
   (local.set $i (i32.const 0))
   (local.set $pa (local.get $a))
   (loop $li
    (local.set $c00 (v128.load (local.get $c))) (local.set $c01 (v128.load offset=16 (local.get $c)))
    (local.set $c10 (v128.load offset=32 (local.get $c))) (local.set $c11 (v128.load offset=48 (local.get $c)))
    (local.set $c20 (v128.load offset=64 (local.get $c))) (local.set $c21 (v128.load offset=80 (local.get $c)))
    (local.set $c30 (v128.load offset=96 (local.get $c))) (local.set $c31 (v128.load offset=112 (local.get $c)))
    (local.set $pb (local.get $pb0))
    (local.set $k (local.get $inner))
    (loop $lk
     (local.set $b0 (v128.load (local.get $pb)))
     (local.set $b1 (v128.load offset=16 (local.get $pb)))
     (local.set $x (v128.load64_splat (local.get $pa)))
     (local.set $c00 (f64x2.add (local.get $c00) (f64x2.mul (local.get $x) (local.get $b0))))
     (local.set $c01 (f64x2.add (local.get $c01) (f64x2.mul (local.get $x) (local.get $b1))))
     (local.set $x (v128.load64_splat offset=8 (local.get $pa)))
     (local.set $c10 (f64x2.add (local.get $c10) (f64x2.mul (local.get $x) (local.get $b0))))
     (local.set $c11 (f64x2.add (local.get $c11) (f64x2.mul (local.get $x) (local.get $b1))))
     (local.set $x (v128.load64_splat offset=16 (local.get $pa)))
     (local.set $c20 (f64x2.add (local.get $c20) (f64x2.mul (local.get $x) (local.get $b0))))
     (local.set $c21 (f64x2.add (local.get $c21) (f64x2.mul (local.get $x) (local.get $b1))))
     (local.set $x (v128.load64_splat offset=24 (local.get $pa)))
     (local.set $c30 (f64x2.add (local.get $c30) (f64x2.mul (local.get $x) (local.get $b0))))
     (local.set $c31 (f64x2.add (local.get $c31) (f64x2.mul (local.get $x) (local.get $b1))))
     (local.set $pa (i32.add (local.get $pa) (i32.const 32)))
     (local.set $pb (i32.add (local.get $pb) (i32.const 32)))
     (br_if $lk (local.tee $k (i32.sub (local.get $k) (i32.const 1))))
    )
    (v128.store (local.get $c) (local.get $c00)) (v128.store offset=16 (local.get $c) (local.get $c01))
    (v128.store offset=32 (local.get $c) (local.get $c10)) (v128.store offset=48 (local.get $c) (local.get $c11))
    (v128.store offset=64 (local.get $c) (local.get $c20)) (v128.store offset=80 (local.get $c) (local.get $c21))
    (v128.store offset=96 (local.get $c) (local.get $c30)) (v128.store offset=112 (local.get $c) (local.get $c31))
    (local.set $c (i32.add (local.get $c) (i32.const 128)))
    (br_if $li (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $rows)))
   )
   (local.set $pb0 (local.get $pb))
   (br_if $lj (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (local.get $cols)))
  )
 ))
